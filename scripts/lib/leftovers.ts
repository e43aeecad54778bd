import ExifReader from 'exifreader';
import type { ToolTags } from './exif-tool.ts';

const pixelLayout =
  'ImageWidth ImageHeight BitsPerSample Compression PhotometricInterpretation StripOffsets StripByteCounts RowsPerStrip ' +
  'SamplesPerPixel PlanarConfiguration Predictor TileWidth TileLength TileOffsets TileByteCounts ExtraSamples SampleFormat ' +
  'ColorMap FillOrder T4Options T6Options JPEGTables SubfileType OldSubfileType XResolution YResolution ResolutionUnit ' +
  'Orientation YCbCrPositioning YCbCrSubSampling YCbCrCoefficients ReferenceBlackWhite WhitePoint PrimaryChromaticities ' +
  'TransferFunction PageNumber SMinSampleValue SMaxSampleValue InkSet Gamma CleanFaxData ConsecutiveBadFaxLines BadFaxLines';

/** Of each of ExifTool's groups, the tags a picture needs to be shown: form, size, colour, way up. Any other is left over. */
const technical: readonly { group: RegExp; tags: RegExp | ReadonlySet<string> }[] = [
  { group: /^System$/, tags: /./ },
  { group: /^ICC/, tags: /./ },
  { group: /^Adobe$|^APP14$/, tags: /^(?:DCTEncodeVersion|APP14Flags[01]|ColorTransform)$/ },
  { group: /^ExifTool$/, tags: /^(?:ExifToolVersion|Error)$/ },
  {
    group: /^File$/,
    tags: wordsOf(
      'FileType FileTypeExtension MIMEType ExifByteOrder ImageWidth ImageHeight EncodingProcess BitsPerSample ' +
        'ColorComponents YCbCrSubSampling PageCount ImageDataMD5 ImageDataHash',
    ),
  },
  { group: /^JFIF$/, tags: wordsOf('JFIFVersion ResolutionUnit XResolution YResolution') },
  { group: /^(?:IFD\d+|SubIFD\d*)$/, tags: wordsOf(pixelLayout) },
  {
    group: /^ExifIFD$/,
    tags: wordsOf(
      'ExifVersion FlashpixVersion ComponentsConfiguration ColorSpace ExifImageWidth ExifImageHeight Gamma',
    ),
  },
  { group: /^InteropIFD$/, tags: wordsOf('InteropIndex InteropVersion') },
  {
    group: /^PNG(?:-pHYs|-cICP)?$/,
    tags: wordsOf(
      'ImageWidth ImageHeight BitDepth ColorType Compression Filter Interlace Gamma WhitePointX WhitePointY RedX RedY ' +
        'GreenX GreenY BlueX BlueY SRGBRendering Palette PaletteHistogram Transparency BackgroundColor SignificantBits ' +
        'PixelsPerUnitX PixelsPerUnitY PixelUnits ProfileName ICC_Profile AnimationFrames AnimationPlays ' +
        'ColorPrimaries TransferCharacteristics MatrixCoefficients VideoFullRangeFlag',
    ),
  },
  {
    group: /^RIFF$/,
    tags: wordsOf(
      'WebP_Flags ImageWidth ImageHeight VP8Version HorizontalScale VerticalScale AlphaIsUsed AlphaPreprocessing ' +
        'AlphaFiltering AlphaCompression AnimationLoopCount BackgroundColor FrameCount Duration',
    ),
  },
  {
    group: /^GIF$/,
    tags: wordsOf(
      'GIFVersion ImageWidth ImageHeight HasColorMap ColorResolutionDepth BitsPerPixel BackgroundColor ' +
        'PixelAspectRatio AnimationIterations TransparentColor Duration FrameCount',
    ),
  },
  {
    group: /^QuickTime$|^Meta$/,
    tags: wordsOf(
      'MajorBrand MinorVersion CompatibleBrands HandlerType PrimaryItemReference MetaImageSize ColorProfiles ' +
        'ColorPrimaries TransferCharacteristics MatrixCoefficients VideoFullRangeFlag HEVCConfigurationVersion ' +
        'GeneralProfileSpace GeneralTierFlag GeneralProfileIDC GenProfileCompatibilityFlags ConstraintIndicatorFlags ' +
        'GeneralLevelIDC MinSpatialSegmentationIDC ParallelismType ChromaFormat BitDepthLuma BitDepthChroma ' +
        'AverageFrameRate ConstantFrameRate NumTemporalLayers TemporalIDNested ImagePixelDepth ImageSpatialExtent ' +
        'AV1ConfigurationVersion SeqProfile SeqLevelIdx0 SeqTier0 HighBitDepth TwelveBit ChromaSamplePosition ' +
        'InitialDelaySamples Rotation MediaData MediaDataSize MediaDataOffset Unknown_hvc1 Unknown_free Free Wide MovieHeaderVersion ' +
        'TimeScale Duration PreferredRate PreferredVolume MatrixStructure PreviewTime PreviewDuration PosterTime ' +
        'SelectionTime SelectionDuration CurrentTime NextTrackID',
    ),
  },
  {
    group: /^Track\d+$/,
    tags: wordsOf(
      'TrackHeaderVersion TrackID TrackDuration TrackLayer TrackVolume MatrixStructure ImageWidth ImageHeight ' +
        'MediaHeaderVersion MediaTimeScale MediaDuration MediaLanguageCode HandlerType HandlerClass HandlerVendorID GraphicsMode OpColor ' +
        'CompressorID CompressorName SourceImageWidth SourceImageHeight XResolution YResolution BitDepth AVCConfiguration VideoFrameRate ' +
        'SyncSampleTable SampleSizes SampleToChunk ChunkOffset ChunkOffset64 TimeToSampleTable Balance AudioFormat ' +
        'AudioBitsPerSample AudioSampleRate AudioChannels LayoutFlags PurchaseFileFormat Unknown_edts Unknown_mp4a ' +
        'Unknown_esds Unknown_alis CleanApertureDimensions ProductionApertureDimensions EncodedPixelsDimensions ' +
        'IdependentAndDisposableSamples',
    ),
  },
  { group: /^Composite$/, tags: /^(?:ImageSize|Megapixels|AvgBitrate|Rotation)$/ },
];

/** Dates of a film's parts, set to nothing, tell nothing. */
const emptyDate = /^(?:0000:00:00 00:00:00|0)$/;

/**
 * Of a page packed as JPEG that does not say which kind of page it is, ExifTool calls the strips of the picture itself a preview. A page
 * has one set of strips, so where they go by that name there is no other picture in it.
 */
const stripsByOtherName = /^(IFD\d+):PreviewImage(?:Start|Length)?$/;

function isOwnStrips(key: string, tags: ToolTags): boolean {
  const page = stripsByOtherName.exec(key)?.[1];
  return (
    page !== undefined &&
    ['7', 'JPEG'].includes(String(tags[`${page}:Compression`])) &&
    !['StripOffsets', 'TileOffsets', 'SubfileType'].some((tag) => `${page}:${tag}` in tags)
  );
}

/** What ExifTool reads of a file beyond its picture's technical data, as `Group:Tag`. */
export function listLeftovers(tags: ToolTags): string[] {
  return Object.entries(tags)
    .filter(([key, value]) => {
      const colon = key.indexOf(':');
      if (colon < 0) return false;
      const [group, tag] = [key.slice(0, colon), key.slice(colon + 1)];
      // Of its warnings only those tell of data that were left: behind the picture's end, or in a block not understood.
      if (group === 'ExifTool' && tag === 'Warning') return /trailer|unknown .* block/i.test(String(value));
      if (isOwnStrips(key, tags)) return false;
      if (/Date$/.test(tag) && emptyDate.test(String(value))) return false;
      return !technical.some(
        ({ group: groups, tags: known }) =>
          groups.test(group) && (known instanceof RegExp ? known.test(tag) : known.has(tag)),
      );
    })
    .map(([key]) => key);
}

/** The same by ExifReader, which knows fewer formats and makers. */
export function listLeftoversByReader(bytes: Buffer): string[] {
  const known = wordsOf(pixelLayout);
  const groups = ExifReader.load(bytes, { expanded: true }) as Record<
    string,
    Record<string, unknown> | undefined
  >;
  const shown = ['file', 'jfif', 'pngFile', 'icc', 'riff', 'gif', 'composite'];
  return Object.entries(groups).flatMap(([group, tags]) =>
    shown.includes(group)
      ? []
      : Object.keys(tags ?? {})
          .filter((tag) => !known.has(tag.replace(/ /g, '')))
          .map((tag) => `${group}:${tag}`),
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
