import tools
import net.http.client


tools.clean("a")
net.http.client.get("b")
client = net.http.client
client.Session().send()
