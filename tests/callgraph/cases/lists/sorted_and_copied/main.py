"""Lists of functions are copied, reversed, sorted and multiplied before they are called."""
from effects import blur, invert, sharpen


def by_name(effect):
    return effect.__name__


def apply_sorted(image):
    for effect in sorted([sharpen, blur], key=by_name):
        image = effect(image)
    return image


def apply_copied(image):
    effects = [invert]
    copied = effects.copy() * 2
    effects.clear()
    return [effect(image) for effect in copied]


def apply_reversed(image):
    for effect in reversed([blur, invert]):
        image = effect(image)
    return image


apply_sorted("image")
apply_copied("image")
apply_reversed("image")
