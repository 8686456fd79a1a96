/** The version in package.json; the bundler fills it in. */
declare const SECOND_LOOK_VERSION: string;
