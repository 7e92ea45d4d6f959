class ConvertForm:
    def __init__(self, data):
        self.cleaned_data = {"source": data["source"].strip(), "size": int(data["size"])}
