"use client";

import { ChevronDown, type LucideIcon } from "lucide-react";
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Text } from "react-aria-components";
import { Icon } from "./icon";

export interface ActionMenuItem {
  key: string;
  label: string;
  icon?: LucideIcon;
  /** A sentence below: what it leads to. */
  description?: string;
  /** Red, for what takes something away. */
  isDanger?: boolean;
  isDisabled?: boolean;
}

interface ActionMenuProps {
  /** "Verplaats naar…". */
  label: string;
  /** Read out instead of `label`, where that alone does not say of whom. */
  accessibleLabel?: string;
  /** Above the items: "Verplaats Amina B. naar". */
  heading: string;
  items: readonly ActionMenuItem[];
  onAction: (key: string) => void;
}

/** Acts to choose from, with arrows and first letters. What can be dragged has one of these too. */
export const ActionMenu = ({ label, accessibleLabel, heading, items, onAction }: ActionMenuProps) => (
  <MenuTrigger>
    <Button
      aria-label={accessibleLabel}
      className="button inline-flex min-h-(--control) items-center gap-2 rounded-md border border-(--outline) bg-paper px-3.5 text-fact font-bold text-(--outline-text) hover:bg-soft"
    >
      {label}
      <Icon as={ChevronDown} size="sm" />
    </Button>
    <Popover offset={4} className="min-w-56 rounded-md border border-field bg-paper shadow-float">
      <Menu aria-label={heading} onAction={(key) => onAction(String(key))} className="max-h-96 overflow-auto py-1 outline-none">
        <MenuSection>
          <Header className="px-3.5 py-2 text-small text-ink-2">{heading}</Header>
          {items.map(({ key, label: word, icon, description, isDanger, isDisabled }) => (
            <MenuItem
              key={key}
              id={key}
              isDisabled={isDisabled}
              textValue={word}
              className={`flex min-h-9 max-md:min-h-11 cursor-pointer items-start gap-3 px-3.5 py-1.5 text-fact outline-none focus:bg-soft focus:font-bold disabled:text-ink-2 ${isDanger ? "text-danger" : ""}`}
            >
              {icon && (
                <span className="flex h-[1lh] items-center">
                  <Icon as={icon} size="sm" />
                </span>
              )}
              <span>
                <Text slot="label">{word}</Text>
                {description && (
                  <Text slot="description" className="block text-small font-normal text-ink-2">
                    {description}
                  </Text>
                )}
              </span>
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </Popover>
  </MenuTrigger>
);
