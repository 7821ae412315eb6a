/** What a container of a task definition is given; what is left out stays as it is, `null` takes a name away. */
export interface ContainerWish {
  /** Empty stands for the only container there is. */
  readonly container: string;
  readonly image?: string | undefined;
  /** Pins the image, or the one that the container has. */
  readonly digest?: string | undefined;
  readonly environment?: Readonly<Record<string, string | null>> | undefined;
  /** ARNs by variable name; a variable of that name leaves the environment. */
  readonly secrets?: Readonly<Record<string, string | null>> | undefined;
  /** ARNs of files on S3, in place of what the container has. */
  readonly envFiles?: readonly string[] | undefined;
  /** Another driver than the container has begins without the options of that one. */
  readonly logDriver?: string | undefined;
  readonly logOptions?: Readonly<Record<string, string | null>> | undefined;
  readonly dockerLabels?: Readonly<Record<string, string | null>> | undefined;
  readonly command?: readonly string[] | undefined;
}

/** What is rendered into a task definition before it is registered. */
export interface RenderWish {
  readonly containers: readonly ContainerWish[];
  /** Empty leaves the role as it is. */
  readonly taskRole: string;
  readonly executionRole: string;
}
