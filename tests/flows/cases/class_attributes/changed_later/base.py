class Base:
    host = "localhost"
