TEXT = """
[public]
prefix = 0.0
host = %(prefix)s.0.0
netloc = %(host)s:80

[private]
prefix = 127.0
host = %(prefix)s.0.1
"""
