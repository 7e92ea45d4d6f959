from widgets import Button, Link


class Dialog:
    def show(self):
        widget = self.create()
        return widget.paint()

    def create(self):
        return Button("ok")


class WebDialog(Dialog):
    def create(self):
        return Link()
