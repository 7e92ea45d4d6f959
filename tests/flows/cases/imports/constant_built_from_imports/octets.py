ZERO = "0"
ONE = "1"
