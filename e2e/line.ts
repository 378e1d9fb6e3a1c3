import { once } from "node:events";
import { createServer, type IncomingMessage, request as ask, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** What one PATCH brought to the site: from which byte of its file, and how many. */
type Part = { from: number; bytes: number };

/** The line between a browser and the site, as an HTTP proxy that can hold it and break it. */
export class Line {
  readonly parts: Part[] = [];
  #room = Infinity;
  #isCut = false;
  #sockets = new Set<Socket>();
  #server = createServer((request, response) => this.#pass(request, response));

  static async lay(): Promise<Line> {
    const line = new Line();
    line.#server.on("connection", (socket) => {
      if (line.#isCut) return socket.destroy();
      line.#sockets.add(socket);
      socket.on("error", () => {}).on("close", () => line.#sockets.delete(socket));
    });
    line.#server.listen(0, "127.0.0.1");
    await once(line.#server, "listening");
    return line;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Of each PATCH only so many bytes come through, and then nothing more. */
  hold(room: number) {
    this.#room = room;
  }

  cut() {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  mend() {
    this.#isCut = false;
    this.#room = Infinity;
  }

  end() {
    this.cut();
    this.#server.close();
  }

  #pass(request: IncomingMessage, response: ServerResponse) {
    const { port, pathname, search } = new URL(request.url!);
    const { method, headers } = request;
    const onward = ask({ host: "127.0.0.1", port, path: pathname + search, method, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.on("error", () => response.destroy()).pipe(response);
    });
    onward.on("error", () => response.destroy());
    response.on("close", () => onward.destroy());
    if (method !== "PATCH") return void request.pipe(onward);
    const part = { from: Number(headers["upload-offset"]), bytes: 0 };
    this.parts.push(part);
    request.on("data", (chunk: Buffer) => {
      const passed = chunk.subarray(0, this.#room - part.bytes);
      part.bytes += passed.length;
      onward.write(passed);
      if (part.bytes >= this.#room) request.pause();
    });
    request.on("end", () => onward.end());
  }
}
