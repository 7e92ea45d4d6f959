PAIR = "%s.%s"
SINGLE = "%s"
NAMED = "%(host)s"
