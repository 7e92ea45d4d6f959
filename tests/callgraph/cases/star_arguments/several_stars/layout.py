def place(top, middle, bottom):
    middle()
    return top, bottom()
