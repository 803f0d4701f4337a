"""Facts at the door: cases, declared facts, and the rows they are prepared into."""
