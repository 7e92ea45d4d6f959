from taintcheck import not_sink, sink, source


def main():
    globals()["X"] = source()
    globals()["Y"] = "c"
    sink(X)
    not_sink(Y)


X = Y = ""
main()
