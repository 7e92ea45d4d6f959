"""Dynamic attributes, calls and tables."""
from taintcheck import not_sink, sink, source


class O:
    pass


def raw(v):
    return v


def safe(v):
    return "safe"


TABLE = {"raw": raw, "safe": safe}
CHOICES = [raw, safe]


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)


class Recorder:
    def __getattr__(self, name):
        def method(v):
            return name + v

        return method


class Real:
    def __init__(self, v):
        self.v = v

    def get(self):
        return self.v

    def const(self):
        return "c"


if __name__ == "__main__":
    t = source()
    sink(TABLE["raw"](t))
    not_sink(TABLE["safe"](t))
    sink(CHOICES[0](t))
    not_sink(CHOICES[1](t))
    o = O()
    setattr(o, "a", t)
    sink(o.a)
    setattr(o, "b", "x")
    not_sink(o.b)
    for name in ("c", "d"):
        setattr(o, name, t)
    sink(o.c)
    sink(o.d)
    o.__dict__["e"] = t
    sink(o.e)
    o.__dict__.update(f=t, g="x")
    sink(o.f)
    not_sink(o.g)
    sink(globals()["raw"](t))
    not_sink(globals()["safe"](t))
    p = Proxy(Real(t))
    sink(p.get())
    not_sink(p.const())
    sink(p.v)
    sink(Recorder().anything(t))
    sink(getattr(Real(t), "get")())
    not_sink(getattr(o, "missing", "default"))
    sink(getattr(o, "missing", t))
    sink(eval("raw")(t))
    X = type("X", (), {"m": lambda self, v: v})
    sink(X().m(t))
    exec("y = 1")
    sink((lambda *a, **k: a[0] + k["z"])("a", z=t))
    sink(vars(o)["a"])
    op = {"x": lambda v: v, "y": lambda v: "c"}.get("x", safe)
    sink(op(t))
