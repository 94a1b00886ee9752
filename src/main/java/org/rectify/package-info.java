/** Rectify (对照检查与整改跟踪): one package a module; the arrows between them stand in each module's package-info. */
@NullMarked
package org.rectify;

import org.jspecify.annotations.NullMarked;
