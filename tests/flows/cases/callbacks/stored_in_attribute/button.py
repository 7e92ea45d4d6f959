def ignore(_host):
    return None


class Button:
    def __init__(self, host, on_click=ignore):
        self.host = host
        self.on_click = on_click

    def click(self):
        self.on_click(self.host)
