"""`super()` in a diamond leads to the sibling first."""


class Base:
    def setup(self):
        print("base")

    def stop(self):
        print("stop")


class Left(Base):
    def setup(self):
        super().setup()
        print("left")


class Right(Base):
    def setup(self):
        super().setup()
        print("right")

    def stop(self):
        print("right stop")


class Both(Left, Right):
    pass


both = Both()
both.setup()
both.stop()
