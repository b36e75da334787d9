import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { noteTroubles } from './troubles';

noteTroubles();
mount(App, { target: document.body });
