helper = "0.0.0.0"
HOST = helper
LAST = helper
LAST = "10.0.0.5"
del helper
