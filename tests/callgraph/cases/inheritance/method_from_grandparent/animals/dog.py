from .mammal import Mammal


class Dog(Mammal):
    def speak(self):
        self.log("barks")
