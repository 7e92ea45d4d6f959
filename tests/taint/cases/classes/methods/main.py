"""Methods read and write fields of their object."""
from taintcheck import not_sink, sink, source


class Store:
    def __init__(self):
        self.text = ""
        self.items = []

    def put(self, text):
        self.text = text

    def take(self):
        return self.text

    def add(self, item):
        self.items.append(item)

    def run(self):
        sink(self.text)


one = Store()
one.put(source())
sink(one.take())
one.run()
two = Store()
two.put("fixed")
not_sink(two.take())
two.add(source())
sink(two.items)
not_sink(one.items)
