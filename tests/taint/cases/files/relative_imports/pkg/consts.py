PREFIX = "p:"
