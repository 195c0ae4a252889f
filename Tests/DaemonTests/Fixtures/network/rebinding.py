"""A little internet: one public address, this machine behind it, and a name server that lies about who is where.

Runs under `unshare --net --mount`, so that its addresses and names exist for it alone, and runs `volteface once` there
twice. Prints one line for each connection that was accepted: the address reached, the name asked for, the path.
"""
import os, socket, sqlite3, struct, subprocess, sys, tempfile, threading

volteface, configuration, archive = sys.argv[1:]
# Of the AS112 project (RFC 7535), which IANA's registry calls globally reachable: as public as any for the guard.
PUBLIC, LOOPBACK = "192.31.196.1", "127.0.0.1"
FEED = """<rss version="2.0"><channel><title>%s</title><item><title>Told by %s</title><guid>%s</guid></item></channel></rss>"""

asked = {}


def addresses(name, kind):
    """What the name server says, the nth time that it is asked for a name."""
    asked[name, kind] = count = asked.get((name, kind), 0) + 1
    if kind == 28:
        return {"six.example": ["::ffff:127.0.0.1"], "both.example": ["::1"]}.get(name, [])
    return {
        "honest.example": [PUBLIC],
        "inside.example": [LOOPBACK],
        # Public for the first connection, this machine for every later one.
        "rebinding.example": [PUBLIC] if count == 1 else [LOOPBACK],
        # Public in the first round, this machine in the second.
        "turncoat.example": [PUBLIC] if count == 1 else [LOOPBACK],
        # This machine first; the public one is there for whoever is refused.
        "mixed.example": [LOOPBACK, PUBLIC],
        "both.example": [PUBLIC],
        "unspecified.example": ["0.0.0.0"],
    }.get(name, [])


def serve_names():
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind((LOOPBACK, 53))
    while True:
        query, peer = server.recvfrom(512)
        labels, at = [], 12
        while query[at]:
            labels.append(query[at + 1:at + 1 + query[at]].decode().lower())
            at += 1 + query[at]
        kind = struct.unpack("!H", query[at + 1:at + 3])[0]
        found = addresses(".".join(labels), kind)
        family = socket.AF_INET6 if kind == 28 else socket.AF_INET
        rows = [socket.inet_pton(family, text) for text in found]
        head = query[:2] + struct.pack("!HHHHH", 0x8180, 1, len(rows), 0, 0)
        body = b"".join(b"\xc0\x0c" + struct.pack("!HHIH", kind, 1, 0, len(row)) + row for row in rows)
        server.sendto(head + query[12:at + 5] + body, peer)


def serve_pages(port):
    # Both families, so that what was reached by IPv6 is seen too.
    server = socket.create_server(("::", port), family=socket.AF_INET6, dualstack_ipv6=True, backlog=64)
    while True:
        threading.Thread(target=serve_page, args=(server.accept()[0],), daemon=True).start()


def serve_page(client):
    head = client.recv(8192).decode()
    path = head.split(" ")[1] if " " in head else ""
    host = next((line[6:] for line in head.split("\r\n") if line.lower().startswith("host: ")), "")
    print(client.getsockname()[0].removeprefix("::ffff:"), host, path, flush=True)
    if path == "/moving":
        # The same name on another port: it is looked up anew.
        answer = "HTTP/1.1 302 Found\r\nLocation: http://%s:8080/feed\r\nContent-Length: 0\r\n" % host
        client.sendall((answer + "Connection: close\r\n\r\n").encode())
    else:
        body = FEED % (host, host, host)
        answer = "HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % len(body)
        client.sendall((answer + body).encode())
    client.close()


subprocess.run("ip link set lo up && ip addr add %s/32 dev lo" % PUBLIC, shell=True, check=True)
with tempfile.NamedTemporaryFile("w", delete=False) as file:
    file.write("nameserver %s\n" % LOOPBACK)
subprocess.run(["mount", "--bind", file.name, "/etc/resolv.conf"], check=True)
os.unlink(file.name)
threading.Thread(target=serve_names, daemon=True).start()
for port in (80, 8080):
    threading.Thread(target=serve_pages, args=(port,), daemon=True).start()
for round in range(2):
    subprocess.run([volteface, "once", "--config", configuration], check=True, env={"PATH": "/usr/bin:/bin"})
    with sqlite3.connect(archive) as database:
        database.execute("UPDATE feed SET nextPoll = 0")
