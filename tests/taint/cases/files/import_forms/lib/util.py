def util_taint(v):
    return v


def util_clean(v):
    return "c"


class Tool:
    factor = "x"

    def use(self, v):
        return self._inner(v)

    def _inner(self, v):
        return v

    @staticmethod
    def other(v):
        return Tool.factor
