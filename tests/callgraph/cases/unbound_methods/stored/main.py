"""Plain functions of a class, kept in a table and passed around."""


class Editor:
    def __init__(self):
        self.text = ""

    def insert(self):
        self.text += "x"

    def erase(self):
        self.text = ""
        self.insert()


commands = {"i": Editor.insert, "e": Editor.erase}


def press(editor, key):
    commands[key](editor)


def apply(method, editor):
    method(editor)


editor = Editor()
press(editor, "i")
press(editor, "e")
apply(Editor.erase, editor)
bound = Editor.insert.__get__(editor)
bound()
