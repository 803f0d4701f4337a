"""From acts to finished text, for one channel, one audience and one locale."""
