"""Two objects of one class keep their attributes apart."""


class Button:
    def __init__(self, label):
        self.label = label
        self.on_click = None


def save_document():
    return "saved"


def close_window():
    return "closed"


save = Button("Save")
close = Button("Close")
save.on_click = save_document
close.on_click = close_window


def press_save():
    return save.on_click()


def press_close():
    return close.on_click()


press_save()
press_close()
