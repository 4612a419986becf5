own-words = Our words
skip Skip to the main content
