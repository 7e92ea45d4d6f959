def run(module, text):
    return module.run(text)
