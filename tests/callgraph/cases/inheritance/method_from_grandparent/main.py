from animals.dog import Dog
from animals.base import Animal


def wake(animal):
    animal.breathe()
    animal.speak()


wake(Dog("rex"))
Animal("anon").breathe()
