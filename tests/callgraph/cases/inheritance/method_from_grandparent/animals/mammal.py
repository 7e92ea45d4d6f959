from animals.base import Animal


class Mammal(Animal):
    def log(self, what):
        print("mammal", what)
