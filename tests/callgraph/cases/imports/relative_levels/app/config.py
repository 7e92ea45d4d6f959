def title():
    return "title"
