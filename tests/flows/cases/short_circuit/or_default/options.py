EMPTY = ""
NAMED = "localhost"
