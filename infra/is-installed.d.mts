interface Lock {
  readonly packages?: Readonly<
    Record<
      string,
      { readonly version?: string; readonly optional?: boolean; readonly link?: boolean }
    >
  >;
}

export declare function isInstalled(wanted: Required<Lock>, installed: Lock): boolean;
