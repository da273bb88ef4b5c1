import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { luisterNaarAanbod } from "./app/installeren.ts";
import { laadVooruit } from "./app/laad-vooruit.ts";
import type { Versiebron } from "./app/nieuwe-versie.tsx";
import "./ui/tokens.css";
import "./ui/components.css";

/** Registers the service worker; only in the built app, so that development never runs from a cache. */
const versies: Versiebron = (opNieuw) => {
  if (!import.meta.env.PROD) return;
  void import("virtual:pwa-register").then(({ registerSW }) => {
    const neem = registerSW({ onNeedRefresh: () => opNieuw(() => void neem(true)) });
  });
};

laadVooruit(location.hash);
luisterNaarAanbod();
const wortel = document.getElementById("root");
if (wortel)
  createRoot(wortel).render(
    <StrictMode>
      <App versies={versies} />
    </StrictMode>,
  );
