"""What to say, in which order: acts with message ids and typed slots. Knows no channel, no language, no wording."""
