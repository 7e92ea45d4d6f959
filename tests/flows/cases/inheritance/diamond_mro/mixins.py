class Base:
    host = "127.0.0.1"
    name = "localhost"


class Left(Base):
    name = "10.0.0.5"


class Right(Base):
    host = "0.0.0.0"
    name = "0.0.0.0"
