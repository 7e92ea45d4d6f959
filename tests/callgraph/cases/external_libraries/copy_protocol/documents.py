from copy import deepcopy


class Document:
    def __init__(self, lines):
        self.lines = lines

    def __copy__(self):
        return self.clone(self.lines)

    def __deepcopy__(self, memo):
        return self.clone(deepcopy(self.lines, memo))

    def clone(self, lines):
        return Document(lines)

    def size(self):
        return len(self.lines)
