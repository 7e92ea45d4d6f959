"""The base class sets the order of steps that its subclasses fill in."""


class Export:
    def run(self):
        self.open()
        self.write()
        self.close()

    def open(self):
        print("open")

    def write(self):
        raise NotImplementedError

    def close(self):
        print("close")


class JsonExport(Export):
    def write(self):
        print("{}")


class LoudExport(JsonExport):
    def close(self):
        print("closed!")
        Export.close(self)


for export in (JsonExport(), LoudExport()):
    export.run()
