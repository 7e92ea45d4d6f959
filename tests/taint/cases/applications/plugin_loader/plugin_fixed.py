def run(text):
    return "fixed" if text else "none"
