class Animal:
    def feed(self):
        return self.food()

    def food(self):
        return "grain"


class Bird(Animal):
    def fly(self):
        return True


class Fish(Animal):
    def food(self):
        return "flakes"


def build():
    zoo = {"birds": [], "fish": []}
    zoo["birds"].append(Bird())
    zoo["fish"] += [Fish()]
    return zoo
