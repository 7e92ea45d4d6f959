class Mounted(type):
    mounted = []

    def __init__(cls, name, bases, namespace):
        if bases:
            cls.remember()

    def remember(cls):
        Mounted.mounted.append(cls)

    def count(cls):
        return len(Mounted.mounted)
