class Animal:
    sound = ""

    def speak(self):
        return self.sound


class Dog(Animal):
    sound = "woof"


class Cat(Animal):
    def speak(self):
        return purr()


def purr():
    return "purr"
