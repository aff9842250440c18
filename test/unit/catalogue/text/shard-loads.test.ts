import { describe, expect, it } from "vitest";
import { createShardLoads } from "../../../../src/catalogue/text/shard-loads.ts";
import { type Postings, packShards } from "../../../../src/catalogue/text/term-shards.ts";

const counts = { events: 50, actors: 10 };
const postings = (own: readonly number[]): Postings => ({
  own: Uint32Array.from(own),
  actors: Uint32Array.of(9),
  quoted: Uint32Array.of(0, 49),
});

function bytesOf(term: string, own: readonly number[] = [3, 7]): Uint8Array {
  const [file] = [...packShards([[term, postings(own)]])];
  if (!file) throw new Error("nothing was packed");
  return file.bytes;
}

/** Files that come when they are let, and what was asked for. */
function someFiles(answer: (path: string, time: number) => Uint8Array | Error) {
  const asked: string[] = [];
  const bytes = async (path: string) => {
    asked.push(path);
    const given = answer(path, asked.filter((own) => own === path).length);
    if (given instanceof Error) throw given;
    return given;
  };
  const brokenFile = (path: string, problem: unknown) => new Error(`${path}: ${String(problem)}`);
  return { asked, shard: createShardLoads("text", counts, { bytes, brokenFile }) };
}

describe("a file of an index", () => {
  it("is read from its folder, and gives back what was packed", async () => {
    const { shard, asked } = someFiles(() => bytesOf("hafen"));
    const { terms, postings: found } = await shard(12);
    expect(asked).toEqual(["text/12.bin"]);
    expect(terms).toEqual(["hafen"]);
    expect(found(0)).toEqual(postings([3, 7]));
  });

  it("is loaded once for all that ask while it is on its way, and not again afterwards", async () => {
    const { shard, asked } = someFiles(() => bytesOf("hafen"));
    const [one, other] = await Promise.all([shard(0), shard(0)]);
    expect(other).toBe(one);
    expect(await shard(0)).toBe(one);
    expect(asked).toHaveLength(1);
  });

  it("that did not come is asked for again, and only that one", async () => {
    const { shard, asked } = someFiles((path, time) =>
      path === "text/1.bin" && time === 1 ? new Error("gone") : bytesOf("hafen"),
    );
    await shard(0);
    await expect(shard(1)).rejects.toThrow("gone");
    expect((await shard(1)).terms).toEqual(["hafen"]);
    await shard(0);
    expect(asked).toEqual(["text/0.bin", "text/1.bin", "text/1.bin"]);
  });

  it.each([
    ["of another format", Uint8Array.of(2, ...bytesOf("hafen").subarray(1))],
    ["cut off", bytesOf("hafen").subarray(0, -1)],
    ["too long", Uint8Array.of(...bytesOf("hafen"), 0)],
    ["empty", new Uint8Array(0)],
    ["with other terms than it says", Uint8Array.from(bytesOf("ha-en"), (byte) => (byte === 45 ? 10 : byte))],
  ])("that is %s is told of as broken, with its name, and asked for again", async (_, broken) => {
    const { shard } = someFiles((_path, time) => (time === 1 ? broken : bytesOf("hafen")));
    await expect(shard(4)).rejects.toThrow(/^text\/4\.bin: BrokenFile: /);
    expect((await shard(4)).terms).toEqual(["hafen"]);
  });

  it("that finds an event that there is not is told of as broken when it is looked into, and asked for again", async () => {
    const { shard } = someFiles((_, time) => bytesOf("hafen", time === 1 ? [3, 50] : [3, 7]));
    const broken = await shard(4);
    expect(() => broken.postings(0)).toThrow(/^text\/4\.bin: BrokenFile: /);
    expect((await shard(4)).postings(0)).toEqual(postings([3, 7]));
  });

  it("is let go of once many others were asked for since it was asked for last", async () => {
    const { shard, asked } = someFiles(() => bytesOf("hafen"));
    await shard(0);
    for (let number = 1; number < 48; number += 1) await shard(number);
    await shard(0);
    await shard(48);
    expect(asked).toHaveLength(49);
    await shard(0);
    expect(asked).toHaveLength(49);
    await shard(1);
    expect(asked.slice(49)).toEqual(["text/1.bin"]);
  });
});
