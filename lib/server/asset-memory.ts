import { type Asset, weightOf } from './asset.ts'

interface Kept {
  asset: Asset
  /** When it came: squeezed later, it only gets lighter. */
  weight: number
}

/** Assets by their address. Those that nobody asked for longest go when there are too many bytes. */
export class AssetMemory {
  readonly #kept = new Map<string, Kept>()
  /** What is being made, so that readers who come at once share it. */
  readonly #making = new Map<string, Promise<Asset>>()
  readonly #mostBytes: number
  #bytes = 0

  /** @param mostBytes in all forms together */
  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  get(address: string): Asset | undefined {
    const kept = this.#kept.get(address)
    if (!kept) return undefined
    this.#kept.delete(address)
    this.#kept.set(address, kept)
    return kept.asset
  }

  /** The asset, made where it is not there. @throws what `make` throws; then nothing is kept. */
  async getOrMake(address: string, make: () => Promise<Asset>): Promise<Asset> {
    const known = this.get(address) ?? this.#making.get(address)
    if (known) return known
    const making = make().finally(() => this.#making.delete(address))
    this.#making.set(address, making)
    const asset = await making
    this.keep(address, asset)
    return asset
  }

  keep(address: string, asset: Asset) {
    this.#drop(address)
    const weight = weightOf(asset)
    this.#kept.set(address, { asset, weight })
    this.#bytes += weight
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#mostBytes) return
      this.#drop(oldest)
    }
  }

  #drop(address: string) {
    this.#bytes -= this.#kept.get(address)?.weight ?? 0
    this.#kept.delete(address)
  }
}
