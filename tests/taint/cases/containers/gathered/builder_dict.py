from taintcheck import not_sink, sink, source


class Query:
    def __init__(self):
        self.parts = {"where": [], "order": []}

    def where(self, c):
        self.parts["where"].append(c)
        return self

    def order(self, c):
        self.parts["order"].append(c)
        return self

    def sql(self):
        return "select " + " and ".join(self.parts["where"])

    def tail(self):
        return ",".join(self.parts["order"])


def main():
    q = Query()
    q.where("a=" + source())
    q.order("c")
    sink(q.sql())
    not_sink(q.tail())


main()
