from taintcheck import not_sink, sink


class Store:
    def __init__(self, name):
        self.name = name

    def find(self, text):
        not_sink(self.name)
        sink(f"select '{text}' from {self.name}")

    def find_fixed(self, text):
        not_sink("select " + text)
