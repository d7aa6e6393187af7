import { LRUCache } from 'lru-cache'
import { type Asset, weightOf } from './asset.ts'

/** Assets by their address. Those that nobody asked for longest go when there are too many bytes. */
export class AssetMemory {
  readonly #assets: LRUCache<string, Asset>
  /** What is being made, so that readers who come at once share it. */
  readonly #making = new Map<string, Promise<Asset>>()

  /** @param mostBytes in all forms together */
  constructor(mostBytes: number) {
    this.#assets = new LRUCache({ maxSize: mostBytes, sizeCalculation: weightOf })
  }

  get(address: string): Asset | undefined {
    return this.#assets.get(address)
  }

  keep(address: string, asset: Asset) {
    this.#assets.set(address, asset)
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
}
