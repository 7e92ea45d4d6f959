NAMES = ["a", "b"]
NOBODY = []
