"""An object without `__iter__` is iterated by `__getitem__`."""


class Alphabet:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError("end")
        return self.letter(index)

    def letter(self, index):
        return "abc"[index]


letters = Alphabet()
for letter in letters:
    print(letter)
if "b" in letters:
    print("found")
