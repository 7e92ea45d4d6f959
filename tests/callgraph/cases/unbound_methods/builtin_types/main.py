"""Methods of builtin types called on the type."""


class Names(list):
    def append(self, name):
        list.append(self, tidy(name))

    def longest(self):
        return max(self, key=len)


def tidy(name):
    return str.strip(name)


def joined(names):
    return str.join(", ", names)


names = Names()
names.append(" Ann ")
names.longest()
joined(names)
list(map(str.upper, ["a"]))
dict.fromkeys(["a"])
