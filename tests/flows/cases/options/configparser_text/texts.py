INI = """
[DEFAULT]
peer = 0.0.0.0

[server]
host = 0.0.0.0
peer = localhost

[admin]
host = 127.0.0.1
"""
TABLE = {"web": {"host": "0.0.0.0"}, "db": {"host": "10.0.0.5"}}
