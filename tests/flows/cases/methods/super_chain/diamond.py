from root import Root


class Left(Root):
    def pick(self):
        return super().pick()

    def label(self):
        return ["127.0.0.1"] + super().label()


class Right(Root):
    def pick(self):
        return "0.0.0.0"

    def label(self):
        return ["0.0.0.0"] + super().label()


class Bottom(Left, Right):
    pass
